package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;
import java.util.LinkedHashSet;
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
}
