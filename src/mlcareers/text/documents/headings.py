"""What the headings of CVs and job advertisements say, language by language. Words are folded: no case, no accents.

A heading is known by any of its phrases standing in it as whole words; the longest phrase decides.
"""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split(",") if phrase.strip())


CV: dict[str, tuple[str, ...]] = {
    "summary": _phrases(
        """summary, profile, about, about me, objective, goal, personal statement, career objective, in short, in brief,
        headline, overview, introduction, bio,
        profil, kurzprofil, uber mich, zusammenfassung, zielsetzung, ziel,
        profil professionnel, a propos, objectif, resume, accroche,
        perfil, perfil profesional, resumen, sobre mi, objetivo, extracto,
        perfil profissional, resumo, sobre mim, sobre"""
    ),
    "work": _phrases(
        """experience, work, employment, work experience, professional experience, career, career history, positions,
        work history, employment history, jobs, relevant experience, teaching experience, research experience,
        internships, appointments, clinical experience, volunteer, volunteering, voluntary work,
        berufserfahrung, beruflicher werdegang, werdegang, berufspraxis, tatigkeiten, praxis, praktika, ehrenamt,
        experience professionnelle, experiences professionnelles, experiences, parcours, parcours professionnel, stages,
        benevolat, emplois,
        experiencia, experiencia laboral, experiencia profesional, trayectoria, trayectoria profesional, practicas,
        experiencia profissional, historico profissional, estagios"""
    ),
    "projects": _phrases(
        """projects, selected projects, personal projects, side projects, project, open source, home lab, publications,
        selected publications, papers, portfolio, talks, patents, hackathons, competitions,
        projekte, veroffentlichungen, publikationen, projets, publications, proyectos, publicaciones, projetos,
        publicacoes"""
    ),
    "education": _phrases(
        """education, studies, academic background, training, education and training, courses, coursework,
        qualifications, academic qualifications, bootcamp, degrees, school,
        ausbildung, bildung, studium, bildungsweg, weiterbildung, schulbildung, akademische ausbildung, kurse,
        formation, formations, etudes, diplomes, cursus,
        educacion, formacion, formacion academica, estudios, cursos, estudos,
        formacao, formacao academica, educacao"""
    ),
    "skills": _phrases(
        """skills, technical skills, skills and tools, tools, technologies, tech stack, toolbox, competencies,
        core competencies, expertise, methods, stack, strengths, computer skills, personal skills and competences,
        programming, what i work with, technical, key skills, areas of expertise, knowledge, software, abilities,
        professional skills, soft skills, it skills, languages and tools,
        kenntnisse, fahigkeiten, kompetenzen, edv kenntnisse, fachkenntnisse, it kenntnisse, werkzeuge, methoden,
        technische kenntnisse, technologien,
        competences, competences techniques, outils, savoir faire, savoir etre, langages, logiciels, connaissances,
        competencias, habilidades, conocimientos, herramientas, informatica, competencias tecnicas, aptitudes,
        competencias tecnicas, conhecimentos, ferramentas, habilidades tecnicas"""
    ),
    "certificates": _phrases(
        """certificates, certifications, certification, certs, licences, licenses, licence, credentials,
        licenses and certifications, certificates and courses, awards, honors, honours, achievements,
        professional certifications, professional development,
        zertifikate, zertifizierungen, auszeichnungen, certificats, distinctions, prix,
        certificaciones, certificados, premios, certificacoes, premiacoes"""
    ),
    "languages": _phrases(
        """languages, language skills, spoken languages, sprachen, sprachkenntnisse, langues, idiomas, linguas,
        lenguas"""
    ),
    "interests": _phrases(
        """interests, hobbies, hobbies and interests, off the clock, personal, outside work, other interests, leisure,
        free time, activities, fun, when not working, besides work, out of hours, private, after hours,
        interessen, freizeit, hobbys, privates, loisirs, centres d interet, centre d interet, interets,
        aficiones, intereses, pasatiempos, interesses, lazer, passatempos"""
    ),
    "wanted": _phrases(
        """learning next, would like to learn, want to learn, currently learning, learning, next, wish list, wanted,
        on my list, to learn, what i want, looking for, desired employment, desired job, next steps, plans, goals,
        mochte lernen, gesucht, wunsch, gewunschte stelle, naheres ziel, in planung, lernziele, will lernen,
        recherche, je cherche, envie d apprendre, a apprendre, poste recherche,
        quiero aprender, busco, por aprender, quero aprender, busco puesto, procuro, aprendendo"""
    ),
    "denied": _phrases(
        """not me, no experience, not my thing, never used, what i do not do, what i don t do, not yet, gaps,
        without experience, ohne erfahrung, keine erfahrung, keine kenntnisse, sans experience, pas pour moi,
        sin experiencia, sin conocimientos, sem experiencia, sem conhecimentos"""
    ),
    "other": _phrases(
        """references, referees, contact, contact details, personal details, personal data, personal information,
        declaration, driving licence, nationality, availability, signature,
        personliche daten, kontakt, referenzen, fuhrerschein, coordonnees, contact, datos personales, contacto,
        referencias, dados pessoais, contato"""
    ),
}
"""Kind of a section of a CV: the headings that announce it."""

POSTING: dict[str, tuple[str, ...]] = {
    "must": _phrases(
        """requirements, qualifications, what you bring, what you ll bring, what you will bring, you have, must have,
        must haves, what we re looking for, what we are looking for, who you are, about you, skills, required skills,
        required qualifications, minimum qualifications, basic qualifications, essential criteria, essential,
        your profile, experience, key skills, what you need, what you ll need, you bring, you are, you should have,
        technical skills, required experience, required, person specification, you might be a fit, you may be a fit,
        ideal candidate, your background, your skills, what it takes, education, must, skills and experience, you,
        key requirements, mandatory, eligibility, knowledge, what we need, what we expect, competencies, critical
        success factors, how to be successful, you will have, skills you,  to be successful, possess the following,
        do you have, you possess, essential skills,
        das bringst du mit, was du mitbringst, dein profil, ihr profil, anforderungen, qualifikationen, du bringst mit,
        sie bringen mit, voraussetzungen, das bringen sie mit, wir erwarten,
        profil, profil recherche, votre profil, competences requises, competences, ce que nous cherchons, exigences,
        vous avez, pre requis, qualifications requises, formation, ton profil, le profil,
        requisitos, perfil, lo que buscamos, requisitos minimos, que buscamos, imprescindible, buscamos, tu perfil,
        requisitos obrigatorios, o que buscamos, o que esperamos, qualificacoes, obrigatorio"""
    ),
    "nice": _phrases(
        """nice to have, nice to haves, nice, preferred qualifications, preferred, bonus, bonus points, desirable,
        desirable criteria, desired, plus, pluses, a plus, good to have, extra credit, it would be great if, ideally,
        preferred skills, preferred experience, additional, would be nice, brownie points, you stand out if,
        desired qualifications, what sets you apart, stand out, icing on the cake, not required but, optional,
        schon ware, von vorteil, wunschenswert, pluspunkte, nice to have, ideal ware, das ist ein plus, bonuspunkte,
        atouts, un plus, serait un plus, souhaite, apprecie, les plus, atout, competences souhaitees,
        deseable, se valora, valoramos, plus, deseables, sera un plus, valorable,
        diferenciais, desejavel, desejaveis, diferencial, sera um diferencial"""
    ),
    "duties": _phrases(
        """responsibilities, what you ll do, what you will do, what you ll get to do, the role, about the role, your
        role,
        role, duties, job description, about the job, you will, you ll, your mission, key responsibilities, your focus,
        what you ll be doing, day to day, in this role, position summary, the job, job summary, what you do, tasks,
        your tasks, main tasks, your impact, the work, overview, job overview, position overview, role overview,
        what you can expect to do, how you ll make an impact, the opportunity, opportunity, scope, impact, summary,
        what you ll work on, what you will work on, projects, your responsibilities, essential duties, mission,
        description, the position, your job, deliverables,
        deine aufgaben, ihre aufgaben, aufgaben, was du machst, das machst du, was dich erwartet, das erwartet dich,
        missions, vos missions, votre mission, le poste, description du poste, tes missions, responsabilites, poste,
        funciones, responsabilidades, que haras, tus funciones, tareas, el puesto, mision, descripcion,
        responsabilidades, atividades, o que voce vai fazer, suas atividades, descricao da vaga"""
    ),
    "mentioned": _phrases(
        """about us, who we are, about the company, about the team, the team, the company, company, our stack, the desk,
        our culture, our values, our mission, about, our team, the product, company overview, our story, our technology,
        tech stack, our tech stack, stack, us, we are, team, why this role exists, background, behaviours, values, we,
        uber uns, wir, das sind wir, unser team, wer wir sind, unser stack,
        qui sommes nous, a propos, l entreprise, notre equipe, nous, entreprise,
        quienes somos, sobre nosotros, la empresa, nosotros, equipo, quem somos, sobre nos, sobre a empresa"""
    ),
    "benefits": _phrases(
        """benefits, perks, what we offer, we offer, compensation, why join us, why us, our offer, salary, pay,
        perks and benefits, what you get, what you ll get, equal opportunity, eeo, diversity, how to apply, legal,
        compensation and benefits, our benefits, pay range, eeo statement, notice, privacy, security and nationality,
        to apply, interview process, recruitment process, hiring process, application, apply, next steps, rewards,
        total rewards, additional information, disclaimer, why you ll love it, accommodation, accommodations,
        wir bieten, was wir bieten, das bieten wir, unser angebot, benefits, deine vorteile, bewerbung,
        nous offrons, avantages, ce que nous offrons, remuneration, pourquoi nous rejoindre, processus,
        ofrecemos, que ofrecemos, beneficios, salario, proceso, beneficios, oferecemos, o que oferecemos, remuneracao"""
    ),
}
"""Kind of a section of a posting: the headings that announce it."""
