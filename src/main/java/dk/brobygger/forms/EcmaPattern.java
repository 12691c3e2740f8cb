package dk.brobygger.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression as JavaScript reads it, searched for anywhere in the text. It is written by whoever draws the
 * form, so a search that would run wild gives up and counts as no match.
 */
final class EcmaPattern {

    private static final int MOST_STEPS = 3_000_000;

    private final Pattern pattern;

    /** @throws PatternSyntaxException if it is no regular expression */
    EcmaPattern(String source) {
        this.pattern = Pattern.compile(inJava(source));
    }

    boolean isIn(String text) {
        try {
            return pattern.matcher(new Counted(text, new int[1])).find();
        } catch (TooManySteps | StackOverflowError wild) {
            return false;
        }
    }

    /** The same expression in Java's dialect. */
    private static String inJava(String source) {
        var java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                char next = source.charAt(++i);
                if ("dDwWbBtnfr123456789ux".indexOf(next) >= 0)
                    java.append('\\').append(next);
                else if (next == 'v') java.append("\\x0B");
                else if (next == '0') java.append("\\x00");
                else if (next == 's') java.append(inClass ? "\\s\\u00a0\\ufeff" : "[\\s\\u00a0\\ufeff]");
                else if (next == 'S') java.append("[^\\s\\u00a0\\ufeff]");
                else if (next == 'k') java.append("\\k");
                else if (next == 'c' && i + 1 < source.length())
                    java.append("\\c").append(Character.toUpperCase(source.charAt(++i)));
                else if (Character.isLetter(next)) java.append(next);
                else java.append('\\').append(next);
            } else if (inClass) {
                if (c == ']') inClass = false;
                java.append(c == '[' || c == '&' ? "\\" + c : String.valueOf(c));
            } else if (c == '[') {
                inClass = true;
                if (source.startsWith("[^]", i)) {
                    java.append("[\\s\\S]");
                    i += 2;
                    inClass = false;
                } else if (source.startsWith("[]", i)) {
                    java.append("(?!)");
                    i += 1;
                    inClass = false;
                } else if (source.startsWith("[^", i)) {
                    java.append("[^");
                    i++;
                } else java.append('[');
            } else if (c == '$') java.append("\\z");
            else if (c == '{' && !source.substring(i).matches("(?s)\\{\\d+(,\\d*)?\\}.*")) java.append("\\{");
            else if (c == '+' && i > 0 && "*+}".indexOf(source.charAt(i - 1)) >= 0 && !isEscaped(source, i - 1))
                throw new PatternSyntaxException("Nothing to repeat", source, i);
            else java.append(c);
        }
        return java.toString();
    }

    private static boolean isEscaped(String source, int at) {
        int slashes = 0;
        while (at - slashes > 0 && source.charAt(at - slashes - 1) == '\\') slashes++;
        return slashes % 2 == 1;
    }

    private record Counted(CharSequence text, int[] steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) throw new TooManySteps();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static class TooManySteps extends RuntimeException {

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
