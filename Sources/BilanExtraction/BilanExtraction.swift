// The room of news texts: what reads an article and proposes claims for a person to accept. Nothing lives here yet.
