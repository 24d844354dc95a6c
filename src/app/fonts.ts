// The shipped typeface: Inter with Latin, Latin Extended and Cyrillic. The browser fetches a part only where a
// text needs it (unicode-range in the stylesheet).
import '@fontsource-variable/inter/wght.css';
