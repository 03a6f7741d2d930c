"""What the fairness gate does, with pandas and scikit-learn: a metric is a function of each group's rows, as in
Fairlearn's MetricFrame. Prints the numbers that the bench compares before it times anything."""
import json
import math
import sys

import pandas as pd
from sklearn.metrics import accuracy_score, precision_score, recall_score


def wilson(k, n, z=1.959963984540054):
    if n == 0:
        return None
    p = k / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return [middle - half, middle + half]


frame = pd.read_csv(sys.argv[1], usecols=["gender", "age_band", "y_true", "y_pred"])
found = {}
for columns in (["gender"], ["age_band"], ["gender", "age_band"]):
    rates = {}
    for key, rows in frame.groupby(columns):
        y, p = rows["y_true"], rows["y_pred"]
        selected, positives = int((p == 1).sum()), int((y == 1).sum())
        hits = int(((y == 1) & (p == 1)).sum())
        false_alarms, negatives = int(((y == 0) & (p == 1)).sum()), int((y == 0).sum())
        rates[str(key)] = {
            "selection_rate": (p == 1).mean(),
            "true_positive_rate": recall_score(y, p),
            "false_positive_rate": false_alarms / negatives,
            "precision": precision_score(y, p),
            "accuracy": accuracy_score(y, p),
            "intervals": [
                wilson(selected, len(rows)),
                wilson(hits, positives),
                wilson(false_alarms, negatives),
                wilson(hits, selected),
            ],
        }
    for metric in ("selection_rate", "true_positive_rate", "false_positive_rate", "precision", "accuracy"):
        values = [rate[metric] for rate in rates.values()]
        found[" & ".join(columns) + "/" + metric] = max(values) - min(values)
print(json.dumps(found))
