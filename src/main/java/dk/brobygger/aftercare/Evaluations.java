package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Evaluations extends JpaRepository<Evaluation, CaseId> {}
