"""Write what is understood of every CV and posting in a folder, in the form in which the scorer of a gold set reads it.

python tests/benchmarks/documents.py FOLDER > answers.json
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from mlcareers import open_knowledge
from mlcareers.errors import UnreadableDocumentError
from mlcareers.text.documents.cv import Cv, CvReader
from mlcareers.text.documents.open import open_document
from mlcareers.text.documents.posting import Posting, PostingReader


def cv_answer(cv: Cv) -> dict[str, Any]:
    """A CV in the scorer's words."""
    return {
        "skills": [{"id": skill.id, "evidence": list(skill.kinds)} for skill in cv.skills],
        "unknown": list(cv.unknown),
        "titles": [
            {"role": j.meaning.role, "level": j.meaning.level, "current": j.is_current, "text": j.title}
            for j in cv.jobs
        ],
        "level": cv.level,
        "years": cv.years,
        "years_all": cv.years_of_work,
        "education": [{"level": degree.level, "state": degree.state} for degree in cv.degrees],
        "certifications": [{"id": c.id, "state": c.state} for c in cv.certificates if c.id],
        "languages": list(cv.spoken),
        "country": cv.country,
    }


def posting_answer(posting: Posting) -> dict[str, Any]:
    """A posting in the scorer's words."""
    pay = posting.pay
    return {
        "skills": [{"id": skill.id, "need": skill.need} for skill in posting.skills],
        "role": posting.role,
        "level": posting.level,
        "years": list(posting.years),
        "degree": posting.degree,
        "pay": pay and {"min": pay.min, "max": pay.max, "currency": pay.currency, "period": pay.period},
        "country": posting.country,
        "remote": posting.remote,
        "visa": posting.visa,
        "certifications": [{"id": certificate.id, "need": certificate.need} for certificate in posting.certificates],
    }


def main() -> None:
    """Read every document below the folder; its answer goes to standard output."""
    folder = Path(sys.argv[1])
    knowledge = open_knowledge()
    read_cv = CvReader(knowledge, date(2026, 11, 30))
    read_posting = PostingReader(knowledge)
    answers: dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir() or path.name.endswith(".gold.yaml"):
            continue
        try:
            document = open_document(path)
        except UnreadableDocumentError as problem:
            answers[path.stem] = {"unreadable": True, "message": str(problem)}
            continue
        if path.stem.startswith("cv-"):
            answers[path.stem] = cv_answer(read_cv.read(document))
        elif path.stem.startswith("posting-"):
            answers[path.stem] = posting_answer(read_posting.read(document))
    json.dump(answers, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
