"""What the heads tell, in the order of their outputs."""

LABELS = {
    "sentiment": ["negative", "neutral", "positive"],
    "about": ["no", "yes"],
    "wants": ["praise", "complaint", "question", "idea", "acknowledgement", "none"],
    "matter": [
        "none",
        "selfHarm",
        "minor",
        "death",
        "injury",
        "fire",
        "safety",
        "threat",
        "discrimination",
        "privacy",
        "legal",
        "press",
    ],
}
