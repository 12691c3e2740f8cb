package dk.brobygger.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates, times and deadlines in words of the reader's language: »17. nov.«, »kl. 14.02«, »2 arbejdsdage over«. */
public final class DateWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int DAYS_OF_A_WEEK = 6;
    private static final int DAYS_COUNTED = 14;

    private DateWords() {}

    /** »17. nov.« */
    public static String day(LocalDate date) {
        return format("d. MMM", "d MMM", date);
    }

    /** »17. nov. 2026« */
    public static String dayAndYear(LocalDate date) {
        return format("d. MMM yyyy", "d MMM yyyy", date);
    }

    /** »fredag 13. nov.« */
    public static String weekday(LocalDate date) {
        return format("EEEE d. MMM", "EEEE d MMM", date);
    }

    /** »13/11«, for narrow places. */
    public static String brief(LocalDate date) {
        return format("d/M", "d/M", date);
    }

    /** »kl. 14.02« */
    public static String time(LocalTime time) {
        return format("'kl.' H.mm", "H:mm", time);
    }

    /** »torsdag 12. nov. kl. 15.20« */
    public static String moment(LocalDateTime moment) {
        return weekday(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** »i dag kl. 14.02«, »i går kl. 13.40«, »torsdag 12. nov. kl. 15.20«, for what somebody wrote or did */
    public static String since(LocalDateTime moment, LocalDate today) {
        LocalDate day = moment.toLocalDate();
        boolean isNear = !day.isAfter(today) && !day.isBefore(today.minusDays(1));
        return isNear ? near(day, today) + " " + time(moment.toLocalTime()) : moment(moment, today);
    }

    /** »torsdag 12. nov. kl. 15.20«, with the year when it is not this one */
    public static String moment(LocalDateTime moment, LocalDate today) {
        String day = moment.getYear() == today.getYear()
                ? weekday(moment.toLocalDate())
                : format("EEEE d. MMM yyyy", "EEEE d MMM yyyy", moment);
        return day + " " + time(moment.toLocalTime());
    }

    /** »i fredags«, »i går«, »i dag«, »i morgen«, »torsdag«, »om 8 dage«, »24. nov.« */
    public static String near(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return say("look.due.today");
        }
        if (days == 1) {
            return say("look.due.tomorrow");
        }
        if (days == -1) {
            return say("look.due.yesterday");
        }
        if (days < 0 && days >= -DAYS_OF_A_WEEK) {
            return say("look.due.weekdayPast", format("EEEE", "EEEE", date));
        }
        if (days > 1 && days <= DAYS_OF_A_WEEK) {
            return format("EEEE", "EEEE", date);
        }
        if (days > 0 && days <= DAYS_COUNTED) {
            return say("look.due.inDays", days);
        }
        return date.getYear() == today.getYear() ? day(date) : dayAndYear(date);
    }

    /**
     * A deadline in words.
     *
     * @param workingDaysLate how many working days it is over, 0 when it is not
     */
    public static String due(LocalDate due, LocalDate today, int workingDaysLate) {
        if (workingDaysLate <= 0 || due.equals(today.minusDays(1))) {
            return near(due, today);
        }
        return workingDaysLate == 1 ? say("look.due.dayOver") : say("look.due.daysOver", workingDaysLate);
    }

    /** Monday of the week that the date is in. */
    public static LocalDate mondayOf(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DANISH : ui.getLocale();
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate(locale(), key, args);
    }

    private static String format(String danish, String english, TemporalAccessor value) {
        Locale locale = locale();
        boolean isEnglish = "en".equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(isEnglish ? english : danish, isEnglish ? Locale.UK : DANISH)
                .format(value);
    }
}
