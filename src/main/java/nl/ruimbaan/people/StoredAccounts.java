package nl.ruimbaan.people;

import java.util.Optional;
import nl.ruimbaan.security.Account;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, for sign-in. */
@Component
@Transactional(readOnly = true)
class StoredAccounts implements Accounts {

    private final PersonRepository persons;

    StoredAccounts(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public Optional<Account> account(String username) {
        return persons.findByUsername(Person.tidy(username)).map(Person::toAccount);
    }

    @Override
    public Optional<Account> account(PersonId person) {
        return persons.findById(person.value()).map(Person::toAccount);
    }

    @Override
    public boolean anyone() {
        return persons.count() > 0;
    }
}
