"""Selection and true positive rate of ten groups under two models, joined by id, with pandas; prints the gaps."""
import json
import sys

import pandas as pd

base, candidate = (pd.read_csv(path, dtype={"region": "category"}) for path in sys.argv[1:3])
both = candidate.merge(base[["id", "y_pred"]], on="id", suffixes=("", "_base"))
found = {}
for model in ("y_pred", "y_pred_base"):
    selected = both.groupby("region", observed=True)[model].mean()
    caught = both[both.y_true == 1].groupby("region", observed=True)[model].mean()
    found[model] = [float(rates.max() - rates.min()) for rates in (selected, caught)]
print(json.dumps(found))
