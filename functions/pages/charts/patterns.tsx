/** What tells the parts of a chart apart without their colours: each a pattern that a style sheet fills with by its id. */
export const Patterns = () => (
  <svg class="unseen" aria-hidden="true" width="0" height="0">
    <defs>
      <pattern id="late" class="late-pattern" patternUnits="userSpaceOnUse" width="6" height="6">
        <rect width="6" height="6" />
        <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" />
      </pattern>
      <pattern id="dots" class="dots-pattern" patternUnits="userSpaceOnUse" width="6" height="6">
        <rect width="6" height="6" />
        <circle cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern id="rows" class="rows-pattern" patternUnits="userSpaceOnUse" width="6" height="6">
        <rect width="6" height="6" />
        <path d="M0 3H6" />
      </pattern>
    </defs>
  </svg>
)
