/** An expression that starts and ends where words do, in any script. */
export function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u');
}

/** An expression that must stand right before a place: test it on the text up to there. */
export function rightBefore(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?: (?:the|de[nm]|le|el|la))? $`, 'u');
}
