/**
 * What `public/nhung/v1.js` is, for the `integrity` of snippets. The file never changes: sites that hold a snippet would
 * refuse another one. A better script is a v2.
 */
export const hostScriptIntegrity = 'sha384-pyEL5NMa/nAvzkzI00XNGkwnouORKp43274hhdnWDWoGX+FznM9a5XG5r/D3TpH8';
