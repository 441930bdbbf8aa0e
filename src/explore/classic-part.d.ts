/** A module and all it imports but React as one classic script, which sets `classic` to its exports. */
declare module '*?classic-part' {
  const script: string;
  export default script;
}
