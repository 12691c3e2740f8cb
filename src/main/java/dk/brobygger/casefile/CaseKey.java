package dk.brobygger.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A business key of its own under a case: of a phase that may run twice at once. */
@Entity
@Table(name = "case_key")
class CaseKey {

    @Id
    private String businessKey;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    protected CaseKey() {}

    CaseKey(String businessKey, CaseId caseId) {
        this.businessKey = businessKey;
        this.caseId = caseId;
    }
}
