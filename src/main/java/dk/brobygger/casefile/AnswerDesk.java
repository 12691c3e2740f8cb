package dk.brobygger.casefile;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the answers to the steps of a case as they were given. */
@Service
@Transactional
public class AnswerDesk {

    private final AnswersKept answers;
    private final CaseReaders readers;

    AnswerDesk(AnswersKept answers, CaseReaders readers) {
        this.answers = answers;
        this.readers = readers;
    }

    @Caseworkers
    public void keep(GivenAnswers given) {
        answers.save(given);
    }

    /**
     * All answers given in a case, newest first.
     *
     * @throws NoSuchCase if there is no such case, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<GivenAnswers> answers(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return answers.findByCaseIdOrderByGivenAtDesc(caseId);
    }
}
