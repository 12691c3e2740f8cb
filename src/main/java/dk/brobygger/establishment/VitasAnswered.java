package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** VITAS has answered the application. */
public record VitasAnswered(CaseId caseId, VitasState state) implements CaseEvent {}
