package org.kaohe.signoff;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SignOffEntries extends Repository<SignOffEntry, Long> {

    List<SignOffEntry> findBySignOffOrderById(SignOff signOff);

    SignOffEntry save(SignOffEntry entry);
}
