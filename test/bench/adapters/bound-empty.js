// The bound of the ruler itself: two animation frames with nothing drawn.
export const about = {
  title: 'Lower bound: nothing drawn', kind: 'bound', draws: 'nothing',
  without: ['scrolling', 'pictures', 'rows', 'embedding', 'accessibility'],
};

export const draw = () => null;
