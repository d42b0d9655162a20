package org.kaohe.signature;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConfirmationRepository extends JpaRepository<SigningConfirmation, Long> {

    List<SigningConfirmation> findByTaskAndPersonOrderById(String task, String person);

    List<SigningConfirmation> findBySubjectAndUsedAtNotNullOrderById(String subject);
}
