/** A module and all it imports as one classic script, which sets `classic` to its exports. */
declare module '*?classic' {
  const script: string;
  export default script;
}
