package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<OrderRow, Long> {

    String VIEW = "select new org.kaohe.appraisal.ServiceOrder(o.id, o.orderedOn, o.customer, o.service, o.fileName,"
            + " o.mediaType, o.bytes, o.sha256, o.filedBy, o.filedAt, o.withdrawnBy, o.withdrawnAt, o.withdrawReason)"
            + " from OrderRow o where o.appraisal = :appraisal";

    /** Without the bytes; by customer, then by date; the withdrawn ones among them. */
    @Query(VIEW + " order by o.customer, o.orderedOn, o.id")
    List<ServiceOrder> of(Appraisal appraisal);

    @Query("select o from OrderRow o join fetch o.appraisal a where a.number = :number and o.id = :id")
    Optional<OrderRow> ofAppraisal(String number, long id);
}
