package dk.brobygger.comments;

import dk.brobygger.identity.Rejection;

/** What a colleague says about a case is not taken as it is. */
public class CommentRejection extends Rejection {

    public enum Reason {
        COMMENT_EMPTY,
        COMMENT_TOO_LONG,
        TOO_MANY_MENTIONS,
        NOBODY_OF_THAT_NAME,
        MAY_NOT_SEE_THE_CASE
    }

    CommentRejection(Reason reason, Object... args) {
        super("comments.rejection." + reason, args);
    }
}
