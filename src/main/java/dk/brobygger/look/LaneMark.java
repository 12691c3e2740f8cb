package dk.brobygger.look;

/**
 * A sign in one week of a lane.
 *
 * @param week the week of the course, from 1
 * @param status one of {@code done}, {@code missed}, {@code late}, {@code planned}, {@code info}
 * @param text a word or two, shown beside the sign
 * @param tooltip a whole sentence with the date, shown on hover and read out
 */
public record LaneMark(int week, String status, String text, String tooltip) {

    /** A date may end with a point already: »senest 4. dec.« */
    public LaneMark {
        if (tooltip.endsWith("..")) tooltip = tooltip.substring(0, tooltip.length() - 1);
    }
}
