package dk.brobygger.law;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The spells of time in which a table says the same: between two dates that it names, one day is as good as another. A
 * table that does more with its date than compare it with days has every day for itself.
 */
final class Spells {

    private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern TEXT = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("\\bdate\\b(?!\\(\")");

    private final TreeSet<LocalDate> borders = new TreeSet<>();
    private final boolean onlyCompared;

    private Spells(String dmn) {
        boolean compared = true;
        for (var text = TEXT.matcher(dmn); text.find(); ) {
            var expression = text.group(1).replace("&quot;", "\"").strip();
            for (var day = DAY.matcher(expression); day.find(); ) borders.add(LocalDate.parse(day.group(1)));
            var withoutSentences = DAY.matcher(expression).replaceAll("").replaceAll("\"[^\"]*\"", "");
            if (!expression.equals("date") && USE.matcher(withoutSentences).find()) compared = false;
        }
        onlyCompared = compared;
    }

    static Spells in(String dmn) {
        return new Spells(dmn);
    }

    /** The same for all days of a spell; a border day is a spell of its own. */
    Object of(LocalDate day) {
        if (!onlyCompared) return day;
        return borders.headSet(day, false).size() + "/"
                + borders.headSet(day, true).size();
    }
}
