package dk.brobygger.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A CPR number, or a replacement number (erstatningsnummer, day of birth + 60). Numbers given since 2007 have no check
 * digit that holds, so form and date are all that can be checked.
 */
record Cpr(String digits) {

    Cpr {
        if (!digits.matches("[0-9]{10}")) throw new CitizenRejection(CitizenRejection.Reason.CPR_FORM);
        try {
            birthDateOf(digits);
        } catch (DateTimeException noDate) {
            throw new CitizenRejection(CitizenRejection.Reason.CPR_FORM);
        }
    }

    /** @throws CitizenRejection unless it is ten digits with a date, with or without a hyphen or spaces */
    static Cpr parse(String text) {
        return new Cpr(text.replaceAll("[\\s-]", ""));
    }

    LocalDate birthDate() {
        return birthDateOf(digits);
    }

    /** What a screen may show: the birthday, never the last four. */
    String masked() {
        return digits.substring(0, 6) + "-••••";
    }

    /** The record's own text would end in a log. */
    @Override
    public String toString() {
        return "Cpr[••••••-••••]";
    }

    private static LocalDate birthDateOf(String digits) {
        var day = Integer.parseInt(digits.substring(0, 2));
        var year = Integer.parseInt(digits.substring(4, 6));
        return LocalDate.of(
                century(digits.charAt(6) - '0', year) + year,
                Integer.parseInt(digits.substring(2, 4)),
                day > 60 ? day - 60 : day);
    }

    /** The seventh digit tells the century. */
    private static int century(int seventh, int year) {
        if (seventh <= 3) return 1900;
        if (seventh == 4 || seventh == 9) return year <= 36 ? 2000 : 1900;
        return year <= 57 ? 2000 : 1800;
    }
}
