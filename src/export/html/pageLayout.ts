// How the page as one file is laid out. The build writes it so, and the page writes itself so again.

export interface PageParts {
  /** What the page may do, for the browser to hold it to. */
  readonly policy: string;
  /** Address that holds the picture. */
  readonly icon: string;
  readonly style: string;
  readonly script: string;
  /** Where the data stand: the id of their block, and what stands in it until the page is filled in. */
  readonly id: string;
  readonly place: string;
}

/** Style and script stand in it to the letter, as the policy names them by their digests. */
export const pageLayout = ({ policy, icon, style, script, id, place }: PageParts): string => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>Twinline</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>Twinline braucht JavaScript. · Twinline needs JavaScript. · Для Twinline нужен JavaScript.</noscript>
<script type="application/json" id="${id}">${place}</script>
<script type="module">${script}</script>
</body>
</html>
`;
