package dk.brobygger.step;

import java.util.List;

/** One choice in a list that a form takes from its data ({@code valuesKey}). */
public record Option(String value, String label) {

    /** Choices that are their own labels. */
    public static List<Option> of(List<String> names) {
        return names.stream().map(name -> new Option(name, name)).toList();
    }
}
