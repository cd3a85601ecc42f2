/** A pane this narrow is one zoomed to 200 %: figures go below their names, pictures of numbers away. */
export const narrow = "@media (max-width: 280px)";
