"""`python -m mlcareers` is `mlcareers`."""

from mlcareers.cli.app import main

if __name__ == "__main__":
    main()
