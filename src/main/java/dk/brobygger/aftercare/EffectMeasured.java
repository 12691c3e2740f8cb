package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Self-support was measured so many days after the course ended: {@code yes}, {@code partly} or {@code no}. */
public record EffectMeasured(CaseId caseId, int days, String selfSupporting, boolean byHand) implements CaseEvent {}
