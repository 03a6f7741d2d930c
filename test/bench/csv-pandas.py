"""Rows by combination of four columns, with pandas. Empty is a value: `dropna=False` loses such rows of categories."""
import sys

import pandas as pd

names = ["gender", "age_band", "y_true", "y_pred"]
frame = pd.read_csv(sys.argv[1], usecols=names, dtype="category", keep_default_na=False)[names]
counts = frame.groupby(names, observed=True).size()
print("\n".join(sorted(f"{','.join(key)},{n}" for key, n in counts.items())))
