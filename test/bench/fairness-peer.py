"""What the fairness gate does, with pandas and scikit-learn: a metric is a function of each group's rows, as in
Fairlearn's MetricFrame. Prints its numbers, which the bench compares before it times anything."""
import json
import math
import sys

import pandas as pd
from sklearn.metrics import (
    accuracy_score,
    average_precision_score,
    brier_score_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)


def wilson(k, n, z=1.959963984540054):
    p = k / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return [middle - reach, middle + reach]


def of_group(rows):
    """Each metric's value and interval."""
    y, p = rows["y_true"], rows["y_pred"]
    n, positives, selected = len(rows), int(y.sum()), int(p.sum())
    rates = {
        "selection_rate": (p.mean(), n),
        "true_positive_rate": (recall_score(y, p), positives),
        "false_positive_rate": (1 - recall_score(y, p, pos_label=0), n - positives),
        "precision": (precision_score(y, p), selected),
        "accuracy": (accuracy_score(y, p), n),
    }
    found = {name: (rate, wilson(round(rate * over), over)) for name, (rate, over) in rates.items()}
    if score is not None:
        found["roc_auc"] = roc_auc_score(y, rows[score]), None
        found["average_precision"] = average_precision_score(y, rows[score]), None
        found["brier_score"] = brier_score_loss(y, rows[score]), None
    return found


path, score = sys.argv[1], (sys.argv[2:] or [None])[0]
columns = ["gender", "age_band", "y_true", "y_pred"] + ([score] if score else [])
frame = pd.read_csv(path, usecols=columns)
found = []
for attribute in (["gender"], ["age_band"], ["gender", "age_band"]):
    known = {}
    for key, rows in frame.groupby(attribute if len(attribute) > 1 else attribute[0], dropna=False):
        key = key if isinstance(key, tuple) else (key,)
        slice = {column: None if pd.isna(value) else value for column, value in zip(attribute, key)}
        for metric, (value, interval) in of_group(rows).items():
            found.append({"metric": metric, "slice": slice, "value": value, "interval": interval})
            if None not in slice.values():
                known.setdefault(metric, []).append(value)
    for metric, values in known.items():
        slice = {"attribute": " & ".join(attribute)}
        for name, value in (("difference", max(values) - min(values)), ("ratio", min(values) / max(values))):
            found.append({"metric": f"{metric}_{name}", "slice": slice, "value": value, "interval": None})
print(json.dumps(found))
