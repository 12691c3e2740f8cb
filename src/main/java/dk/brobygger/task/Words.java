package dk.brobygger.task;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text is searched and sorted by: case and accents ignored, æ, ø and å found however they are typed. */
public final class Words {

    /** Characters of a search that are read. */
    static final int MAX_SEARCH = 200;

    private static final int MAX_WORDS = 10;
    private static final int MAX_SORT = 60;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Every word in every spelling that it is looked for by, each with a blank before it. */
    public static String searchText(@Nullable String... texts) {
        var all = new LinkedHashSet<String>();
        for (var text : texts) {
            if (text == null) continue;
            for (var word : BLANK.split(folded(text))) {
                addSpellings(all, word);
                for (var part : PARTS.split(word)) addSpellings(all, part);
            }
        }
        return " " + String.join(" ", all);
    }

    /** One {@code like} pattern, escaped by {@code !}, for each word of a search; each finds the beginning of a word. */
    public static List<String> patterns(String search) {
        var patterns = new ArrayList<String>();
        for (var word : BLANK.split(folded(cut(search, MAX_SEARCH)))) {
            if (!word.isEmpty() && patterns.size() < MAX_WORDS)
                patterns.add("% " + word.replaceAll("([!%_])", "!$1") + "%");
        }
        return patterns;
    }

    /** Whether a search finds what was indexed so; the same as its {@link #patterns} do. */
    public static boolean finds(String search, String searchText) {
        return patterns(search).stream()
                .map(pattern -> pattern.substring(1, pattern.length() - 1).replaceAll("!([!%_])", "$1"))
                .allMatch(searchText::contains);
    }

    /** Sorts as Danish does, æ, ø and å last, when it is compared byte by byte. */
    static String sortKey(@Nullable String text) {
        if (text == null) return "";
        var key = folded(text)
                .replace("aa", "å")
                .replace('æ', '{')
                .replace('ø', '|')
                .replace('å', '}');
        return cut(key, MAX_SORT);
    }

    private static void addSpellings(Set<String> all, String word) {
        if (word.isEmpty()) return;
        all.add(word);
        all.add(word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"));
        all.add(word.replace('æ', 'a').replace('ø', 'o').replace('å', 'a'));
        all.add(word.replace("ae", "æ").replace("oe", "ø").replace("aa", "å"));
    }

    /** Lower case without accents; the ring of å is none. */
    private static String folded(String text) {
        var kept = text.toLowerCase(Locale.ROOT).replace("a\u030a", "å").strip();
        var result = new StringBuilder();
        kept.codePoints().forEach(letter -> {
            var one = Character.toString(letter);
            result.append(
                    letter == 'å'
                            ? one
                            : ACCENTS.matcher(Normalizer.normalize(one, Normalizer.Form.NFD))
                                    .replaceAll(""));
        });
        return result.toString();
    }

    /** Never through the middle of a character that takes two places. */
    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
