package nl.ruimbaan.conversation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentRepository extends JpaRepository<Comment, Long> {

    /** Waits until nobody else holds it, and holds it until the transaction is over; empty when it was removed. */
    @Query(value = "select id from item_comment where id = :id and removed_at is null for update", nativeQuery = true)
    List<Long> hold(long id);
}
