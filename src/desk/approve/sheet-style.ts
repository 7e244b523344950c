/** How the sheet looks: black on white, A4, nothing cut in two by the end of a page. */
export const sheetStyle = `
@page { size: A4; margin: 18mm 16mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; padding: 8mm 0; font: 11pt/1.45 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 1mm; }
h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 0 0 2mm; }
.sub { text-align: center; }
.code { font-family: "Courier New", "Liberation Mono", monospace; font-size: 8.5pt; overflow-wrap: anywhere; }
strong.code { font-size: 11pt; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr, .sign > div, .box { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: 46mm 1fr; gap: 1mm 3mm; margin: 0; }
dt { color: #333; }
dd { margin: 0; }
ul { list-style: none; margin: 0; padding: 0; }
.box { padding-left: 8mm; position: relative; margin-bottom: 2mm; }
.box::before { content: ""; position: absolute; left: 0; top: 0.6mm; width: 4.4mm; height: 4.4mm; border: 0.8pt solid #000; }
.line { display: inline-block; min-width: 55mm; border-bottom: 0.5pt dotted #000; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; margin-top: 4mm; text-align: center; break-inside: avoid; }
.sign .room { height: 26mm; }
@media print { body { padding: 0; } }
`;
