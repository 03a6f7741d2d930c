/** Identifiers that Hugging Face lists for `license`, and those of SPDX that are common, in lower case. */
const known = new Set(
  `apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m
  afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5
  cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0
  cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0
  cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl
  lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0
  openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license fair-noncommercial-research-license
  llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other gpl-2.0-only gpl-2.0-or-later
  gpl-3.0-only gpl-3.0-or-later agpl-3.0-only agpl-3.0-or-later lgpl-3.0-only lgpl-3.0-or-later lgpl-2.1-only 0bsd`.split(
    /\s+/,
  ),
)

export function isKnownLicense(id: string): boolean {
  return known.has(id.toLowerCase())
}

/** How the common licenses are told by their text or name; the first that fits. */
const tells: readonly [RegExp, string][] = [
  [/GNU AFFERO GENERAL PUBLIC LICENSE|\bAGPL/i, 'agpl-3.0'],
  [/GNU LESSER GENERAL PUBLIC LICENSE|\bLGPL/i, 'lgpl-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 3|\bGPL-?(v?3|3\.0)/i, 'gpl-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 2|\bGPL-?(v?2|2\.0)/i, 'gpl-2.0'],
  [/Apache(?: License)?,?\s*(?:Version )?-?2\.0|Apache License\s+Version 2/i, 'apache-2.0'],
  [/Mozilla Public License,? (?:Version )?2\.0|\bMPL-2\.0/i, 'mpl-2.0'],
  [
    /\bMIT License\b|^MIT$|Permission is hereby granted, free of charge, to any person obtaining a copy/im,
    'mit',
  ],
  [/Redistribution and use in source and binary forms[\s\S]*Neither the name|\bBSD[- ]3/i, 'bsd-3-clause'],
  [/Redistribution and use in source and binary forms|\bBSD[- ]2/i, 'bsd-2-clause'],
  [/\bThis is free and unencumbered software|\bUnlicense\b/i, 'unlicense'],
]

/** The license that a text is or names; undefined where it is none of the common ones. */
export function licenseIn(text: string): string | undefined {
  return tells.find(([pattern]) => pattern.test(text))?.[1]
}
