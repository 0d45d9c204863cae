/** Levels of objects and lists in a JSON text. Counted without recursion, before anything builds a tree of it. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (inString) {
      if (char === backslash) i++;
      else if (char === quote) inString = false;
    } else if (char === quote) inString = true;
    else if (char === brace || char === bracket) deepest = Math.max(deepest, ++depth);
    else if (char === braceEnd || char === bracketEnd) depth--;
  }
  return deepest;
}

const [quote, backslash, brace, braceEnd, bracket, bracketEnd] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
