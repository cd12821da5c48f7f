package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<Story, Long> {

    List<Story> findByIdIn(Collection<Long> ids);

    /** Who told it, and who told what went up in it. */
    @Query(
            nativeQuery = true,
            value = "select s.teller_id from story s where s.id = :id"
                    + " union select m.teller_id from story m where m.merged_root_id = :id")
    Set<Long> tellersOf(long id);

    /** Whether colleagues may not know that this person told it, or one that went up in it. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from (select teller_hidden, teller_id, writer_id from story where id = :id"
                    + " union all select teller_hidden, teller_id, writer_id from story where merged_root_id = :id) s"
                    + " where s.teller_hidden = true and (s.teller_id = :person or s.writer_id = :person)")
    long hidden(long id, long person);

    /** How many that went up in it this person told, or wrote down for the teller. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(*) from story where merged_root_id = :id and (teller_id = :person or writer_id = :person)")
    long toldWithin(long id, long person);

    /** Waits until nobody else holds it, and holds it until the transaction is over. */
    @Query(value = "select id from story where id = :id for update", nativeQuery = true)
    List<Long> hold(long id);
}
