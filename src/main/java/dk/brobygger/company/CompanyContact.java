package dk.brobygger.company;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at a company whom we may ring or write to. */
@Entity
@Table(name = "company_contact")
class CompanyContact {

    @Id
    private UUID id;

    private String name;

    private @Nullable String jobTitle;

    private @Nullable String phone;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private ContactLevel contactLevel;

    @SuppressWarnings("NullAway.Init")
    protected CompanyContact() {}

    CompanyContact(
            String name,
            @Nullable String jobTitle,
            @Nullable String phone,
            @Nullable String email,
            ContactLevel level) {
        if (name.isBlank()) throw new CompanyRejection(CompanyRejection.Reason.CONTACT_NEEDS_NAME);
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.name = name.strip();
        this.jobTitle = jobTitle;
        this.phone = phone;
        this.email = email;
        this.contactLevel = level;
    }

    void correct(NewCompany.NewContact person) {
        name = person.name().strip();
        jobTitle = person.jobTitle();
        phone = person.phone();
        email = person.email();
        contactLevel = person.knownLevel();
    }

    boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName.strip());
    }

    ContactFacts facts() {
        return new ContactFacts(id, name, jobTitle, phone, email, contactLevel);
    }
}
