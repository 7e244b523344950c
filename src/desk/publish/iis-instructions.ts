/** How a ZIP is put on a Windows server, where a folder in use cannot be replaced. Lines end as Notepad wants them. */
export function iisInstructions(version: string): string {
  const lines = [
    'CÁCH ĐƯA BẢN NÀY LÊN IIS',
    '',
    '1. Giải nén vào một thư mục MỚI, đặt tên theo phiên bản, ví dụ:',
    `     D:\\ba-cong-khai\\${version}`,
    '   Không giải nén đè lên thư mục đang chạy: tệp đang mở bị khóa, người đọc sẽ gặp nửa cũ nửa mới.',
    '2. Mở thư mục mới, xem build.json: "instant" phải là giờ dựng của bản này.',
    '3. Trong IIS Manager: chọn site, Basic Settings…, đổi Physical path sang thư mục mới. Hoặc chạy:',
    `     %windir%\\system32\\inetsrv\\appcmd set vdir "TEN-SITE/" -physicalPath:"D:\\ba-cong-khai\\${version}"`,
    '   Việc đổi có hiệu lực ngay cho mọi yêu cầu tiếp theo; yêu cầu đang chạy vẫn được phục vụ từ thư mục cũ.',
    '4. Mở trang chủ, xem giờ dựng ở cuối trang. Nếu sai, đổi Physical path về thư mục cũ.',
    '5. Giữ thư mục cũ ít nhất một ngày rồi mới xóa.',
    '',
    'PUTTING THIS ON IIS',
    '',
    '1. Unpack into a NEW folder named after the version, as above. Never over the running one: open files are',
    '   locked, and readers would meet half of each.',
    '2. Look at build.json in it: "instant" must be the build of this version.',
    '3. In IIS Manager: the site, Basic Settings…, Physical path; or the appcmd line above. It holds from the next',
    '   request on.',
    '4. Open the home page and look at the build time at its foot. If it is wrong, set the old path again.',
    '5. Keep the old folder for a day at least.',
    '',
  ];
  return lines.join('\r\n');
}
