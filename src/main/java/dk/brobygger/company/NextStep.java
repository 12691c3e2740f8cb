package dk.brobygger.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a contact: we always follow up, or say why not.
 *
 * @param text in words
 * @param contactOn when we talk again, null when no day is agreed
 * @param reasonForNone why nothing comes, null when something does
 */
public record NextStep(
        @Nullable String text,
        @Nullable LocalDate contactOn,
        @Nullable String reasonForNone) {

    public static NextStep inWords(@Nullable String text) {
        return new NextStep(text, null, null);
    }

    public static NextStep contactOn(@Nullable LocalDate day) {
        return new NextStep(null, day, null);
    }

    public static NextStep none(@Nullable String reason) {
        return new NextStep(null, null, reason);
    }

    /** As the forms ask it: contact again on a day, or none for a reason. */
    public static NextStep of(@Nullable String kind, @Nullable LocalDate day, @Nullable String reason) {
        return "CONTACT_AGAIN".equals(kind) ? contactOn(day) : none(reason);
    }

    boolean isSaid() {
        return contactOn != null || isText(text) || isText(reasonForNone);
    }

    /** @throws CompanyRejection if nothing is said, or the day is not after {@code today} */
    public void ensureSaid(LocalDate today) {
        if (!isSaid()) throw new CompanyRejection(CompanyRejection.Reason.NEXT_STEP_MISSING);
        if (contactOn != null && !contactOn.isAfter(today))
            throw CompanyRejection.at(CompanyRejection.Reason.WHEN_NOT_LATER, "nextContactOn");
    }

    private static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
