package dk.brobygger.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswersKept extends JpaRepository<GivenAnswers, UUID> {

    List<GivenAnswers> findByCaseIdOrderByGivenAtDesc(CaseId caseId);
}
