package dk.brobygger.register;

/** The check of a company's number in the register (CVR): eight digits of which the last is a check digit, modulus 11. */
public final class Cvr {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private Cvr() {}

    public static boolean isValid(String text) {
        if (!text.matches("[1-9][0-9]{7}")) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (text.charAt(i) - '0');
        return sum % 11 == 0;
    }
}
