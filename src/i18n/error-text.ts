/** What a visitor is told, by cause; several causes share a sentence. */
export type FeedErrorText = 'connection' | 'unavailable' | 'notFound' | 'unreadable' | 'outdated' | 'tooLarge';
