package dk.brobygger.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseKeys extends JpaRepository<CaseKey, String> {

    @Query("select k.businessKey from CaseKey k where k.caseId = :caseId")
    List<String> keysOf(CaseId caseId);
}
