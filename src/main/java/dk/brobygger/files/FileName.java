package dk.brobygger.files;

import java.text.Normalizer;

/** A file's name as it is kept and shown: no path, nothing invisible, nothing that a system reads as more than a name. */
final class FileName {

    private static final int MAX = 120;

    private FileName() {}

    static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = name.lastIndexOf('.');
        if (name.length() <= MAX || dot < 0) return name.isEmpty() ? "fil" : cut(name, MAX);
        var ending = cut(name.substring(dot), 10);
        return cut(name.substring(0, dot), MAX - ending.length()) + ending;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
