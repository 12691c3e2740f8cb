package dk.brobygger.slots;

/** A slot of the user's menu: a page of one's own, such as what one wants to hear of. Implement it as a Spring bean. */
public interface UserPage {

    /** The place among the others, smallest first. */
    int order();

    /** Key of its name. */
    String titleKey();

    /** Where it stands. */
    String route();
}
