package dk.brobygger.comments;

import dk.brobygger.identity.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom a comment turns to: {@code @} and a user name, wherever a word may begin. */
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._@/-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)");

    private Mentions() {}

    static Set<UserId> in(String text) {
        var mentioned = new LinkedHashSet<UserId>();
        for (var found = MENTION.matcher(text); found.find(); ) mentioned.add(new UserId(found.group(1)));
        return mentioned;
    }

    /** The text cut where it turns to one of these; every piece of it in its order. */
    static List<CaseComment.Piece> cut(String text, Collection<UserId> mentioned) {
        var pieces = new ArrayList<CaseComment.Piece>();
        var from = 0;
        for (var found = MENTION.matcher(text); found.find(); ) {
            var colleague = new UserId(found.group(1));
            if (!mentioned.contains(colleague)) continue;
            if (found.start() > from)
                pieces.add(new CaseComment.Piece(text.substring(from, found.start()), Optional.empty()));
            pieces.add(new CaseComment.Piece(found.group(), Optional.of(colleague)));
            from = found.end();
        }
        if (from < text.length()) pieces.add(new CaseComment.Piece(text.substring(from), Optional.empty()));
        return pieces;
    }
}
