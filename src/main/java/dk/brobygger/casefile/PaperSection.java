package dk.brobygger.casefile;

import java.util.List;
import java.util.Locale;

/** A slot of the printed case: what a room has to say of it in words. Implement it as a Spring bean. */
public interface PaperSection {

    /** The place among the parts, smallest first. */
    int order();

    /** What the asker may see of it; a part without lines is left out. */
    List<PaperPart> of(CaseId caseId, Locale language);
}
