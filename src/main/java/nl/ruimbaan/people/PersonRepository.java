package nl.ruimbaan.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.security.Role;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByUsername(String username);

    Optional<Person> findByInvitationHash(String invitationHash);

    List<Person> findByIdIn(Collection<Long> ids);

    /** All of them, by name. */
    default List<Person> everyone() {
        return findAll(Sort.by("id")).stream()
                .sorted(Folded.byName(Person::name))
                .toList();
    }

    @Query("select count(p) from Person p join p.roles r where r = ?1 and p.disabled = false")
    long countActive(Role role);

    /** How many of a team work here now. */
    long countByTeamIdAndDisabledFalse(long team);

    /** Without whom nobody could let anyone in. */
    default boolean isLastAdministrator(Person person) {
        return person.roles().contains(Role.ADMINISTRATOR)
                && !person.isDisabled()
                && countActive(Role.ADMINISTRATOR) == 1;
    }
}
