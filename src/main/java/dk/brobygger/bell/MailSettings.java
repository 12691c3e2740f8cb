package dk.brobygger.bell;

/**
 * Whether and where somebody gets the day's mail.
 *
 * @param offered whether this installation sends mail at all
 * @param address empty until one is given
 */
public record MailSettings(boolean offered, boolean wanted, String address) {}
