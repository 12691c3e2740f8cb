package dk.brobygger.worklist.ui;

import com.vaadin.flow.server.VaadinSession;
import dk.brobygger.views.InboxList;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that somebody searched for, which may be a person's name and therefore stand in no address. The address has a
 * key instead, which tells only the one who searched: Back and reload find the words by it, and who is sent the link sees
 * the same list without them. The latest few are remembered, as long as the login lasts.
 */
final class SearchWords implements Serializable {

    /** In an address: the key of the words. */
    static final String KEY = "words";

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 40;
    private static final int KEY_BITS = 48;
    private static final int RADIX = 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> byKey = new LinkedHashMap<>(8, 0.75f, true);

    private SearchWords() {}

    private static SearchWords ofThisReader() {
        VaadinSession session = VaadinSession.getCurrent();
        SearchWords words = session.getAttribute(SearchWords.class);
        if (words == null) {
            words = new SearchWords();
            session.setAttribute(SearchWords.class, words);
        }
        return words;
    }

    /** The list that an address speaks of. */
    static InboxList list(Map<String, List<String>> said) {
        InboxList list = InboxList.of(said);
        String key = String.join("", said.getOrDefault(KEY, List.of()));
        String words = key.isEmpty() ? null : ofThisReader().words(key);
        return words == null ? list : list.narrowedBy(list.filter().withText(words));
    }

    /** What an address says of a list: everything but the words, and their key. */
    static String address(InboxList list) {
        String others = unsearched(list);
        String words = list.filter().text();
        if (words.isBlank()) {
            return others;
        }
        return others + (others.isEmpty() ? "" : "&") + KEY + "="
                + ofThisReader().key(words);
    }

    /** What the link to a list says that one gives to others. */
    static String unsearched(InboxList list) {
        return list.narrowedBy(list.filter().withText("")).text();
    }

    private @Nullable String words(String key) {
        return byKey.get(key);
    }

    private String key(String words) {
        for (Map.Entry<String, String> known : byKey.entrySet()) {
            if (known.getValue().equals(words)) {
                String key = known.getKey();
                byKey.get(key);
                return key;
            }
        }
        if (byKey.size() >= REMEMBERED) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        String key = Long.toString(RANDOM.nextLong() >>> (Long.SIZE - KEY_BITS), RADIX);
        byKey.put(key, words);
        return key;
    }
}
